import styles from './choices.module.css'

interface OptionGroup {
  /** Null: the options stand without a group. */
  readonly label: string | null
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

interface SelectFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly groups: readonly OptionGroup[]
}

function Options({ options }: Pick<OptionGroup, 'options'>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

/** A labelled native select: it works with every keyboard, screen reader and phone, and without scripts. */
export function SelectField({ id, name, label, value, groups }: SelectFieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select key={value} id={id} name={name} defaultValue={value} className={styles.select}>
        {groups.map((group) =>
          group.label === null ? (
            <Options key="" options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}
