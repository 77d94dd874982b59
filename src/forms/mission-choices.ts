import type { FormDefinition } from './definition.ts';

/** A question of a form where one may choose a mission of the catalogue. */
export interface MissionChoice {
  /** Id of the field; `several`: boxes to tick, otherwise one answer. */
  readonly champ: string;
  readonly several: boolean;
  /** Id of the option that stands for the mission. */
  readonly option: string;
}

/** The first question of a form that has this mission among its answers; `undefined`: the form does not ask. */
export function missionChoiceOf(form: FormDefinition, mission: string): MissionChoice | undefined {
  return form.sections
    .flatMap(({ champs }) => champs)
    .flatMap((field): MissionChoice[] => {
      if (field.type !== 'cases' && field.type !== 'choix') return [];
      const option = field.options.find((each) => each.mission === mission);
      return option === undefined ? [] : [{ champ: field.id, several: field.type === 'cases', option: option.id }];
    })[0];
}
