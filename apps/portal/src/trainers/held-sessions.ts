/**
 * The condition that a trainer holds a session (`d`) of a training: one that names nobody of its training's trainers is held
 * by all of them.
 *
 * @param trainer the trainer's id as the query has it, such as `w.trainer_id`
 */
export function holds(trainer: string): string {
  const named = `FROM trainings_rels h
    JOIN trainings_trainers o ON o._parent_id = h.parent_id AND o.trainer_id = h.trainers_id
    WHERE h.parent_id = d._parent_id AND h.path = 'sessions.' || (d._order - 1) || '.heldBy'`
  return `(NOT EXISTS (SELECT ${named}) OR EXISTS (SELECT ${named} AND h.trainers_id = ${trainer}))`
}
