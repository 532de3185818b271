/** Drafts that could not be stored, in `storage.local` until they can: a key a draft. */
import type { KeptDraft } from '../messages/reports';

const PREFIX = 'report-kept:';

export interface KeepingArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export class KeptDrafts {
  constructor(private readonly area: KeepingArea) {}

  /** False where even this cannot be written: the form has to hold on to the words then. */
  async keep(draft: KeptDraft): Promise<boolean> {
    try {
      await this.area.set({ [PREFIX + draft.id]: draft });
      return true;
    } catch {
      return false;
    }
  }

  /** Oldest first. */
  async all(): Promise<KeptDraft[]> {
    const stored = await this.area.get(null);
    const drafts = Object.keys(stored).filter((key) => key.startsWith(PREFIX)).map((key) => stored[key]).filter(isKept);
    return drafts.sort((a, b) => (a.since < b.since ? -1 : 1));
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.area.remove(ids.map((id) => PREFIX + id));
  }
}

/** We alone write these keys; the shape of the draft was checked when it came. */
function isKept(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'id' in value && 'since' in value && 'draft' in value;
}
