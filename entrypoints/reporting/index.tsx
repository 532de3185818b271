/** Injected beside the checker when the reader reports something, or opens a page again on which they did. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import reportCss from '../../components/reports/report-form.css?inline';
import { draftOfMark, draftOfReport, draftOfSelection } from '../../lib/checker/draft';
import { findReports } from '../../lib/checker/find-reports';
import { readSelection } from '../../lib/checker/read-selection';
import { leaveKit } from '../../lib/checker/report-kit';
import { addStyle } from '../checker/style';
import { HeldForm } from './held-form';

const styled = new WeakSet<Node>();

export default defineUnlistedScript(() => {
  leaveKit({
    draftOfMark,
    draftOfSelection,
    draftOfReport,
    find: findReports,
    readSelection,
    form(mount, holder) {
      const root = mount.getRootNode() as ShadowRoot;
      if (holder && !styled.has(root)) addStyle(root, reportCss);
      styled.add(root);
      render(holder && <HeldForm {...holder} />, mount);
    },
  });
});
