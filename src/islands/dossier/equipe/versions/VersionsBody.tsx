import { useRef, useState } from 'react';
import { returnedTo, type Version } from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import { Said } from '../../../form/Said.tsx';
import { newId } from '../../newId.ts';
import type { RoomProps } from '../../room.ts';
import { CompareVersions, NOW, type Between } from './CompareVersions.tsx';
import { NameVersion } from './NameVersion.tsx';
import { VersionList } from './VersionList.tsx';

/** Names a version, lists them, compares two, goes back to one. */
export function VersionsBody({ draft, send, track }: RoomProps) {
  const { form, answers, suivi, auteur } = draft;
  const [said, say] = useState('');
  const versions = (suivi?.versions ?? []).toReversed();
  const [chosen, choose] = useState<Between | null>(null);
  const between = chosen ?? { from: versions[0]?.id ?? NOW, to: NOW };
  const title = useRef<HTMLHeadingElement>(null);
  const compare = (id: string) => {
    choose({ from: id, to: NOW });
    title.current?.focus();
  };
  const name = (nom: string) => {
    track({ quoi: 'version', id: newId(), nom });
    say(`La version «\u00a0${nom}\u00a0» est gardée.`);
  };
  const goBack = ({ id, nom }: Version) => {
    if (suivi === null) return;
    const now = new Date();
    const kept = `Avant le retour à «\u00a0${nom}\u00a0», le ${dayAndClock(now)}`;
    const mark = { id: newId(), nom: kept, le: now.toISOString(), par: auteur };
    const back = returnedTo(form, { answers, suivi }, id, mark);
    if (back === null) return;
    send({ type: 'restored', ...back, position: 'versions' });
    say(`Le dossier est revenu à «\u00a0${nom}\u00a0». Ce qu’il contenait juste avant est gardé dans une version.`);
  };
  const remove = ({ id, nom }: Version) => {
    track({ quoi: 'version_retiree', id });
    say(`La version «\u00a0${nom}\u00a0» est supprimée. Vos réponses n’ont pas changé.`);
  };
  return (
    <>
      <NameVersion onName={name} />
      <Said sentence={said} />
      <VersionList versions={versions} onBack={goBack} onRemove={remove} onCompare={compare} />
      {versions.length > 0 && <CompareVersions draft={draft} between={between} onChange={choose} title={title} />}
    </>
  );
}
