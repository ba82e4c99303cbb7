/** How an organization is vetted. */
import { flow } from '../../platform/flow/index.js';
import type { OrganizationState } from './organization.schema.js';

export interface OrganizationFlowTypes {
  state: OrganizationState;
  step: 'apply' | 'approve' | 'decline' | 'warn' | 'suspend' | 'resume' | 'leave' | 'expel';
  role: 'applicant' | 'manager' | 'staff';
  need: 'reason';
  record: 'licence';
  clock: never;
  facts: object;
}
export type OrganizationStep = OrganizationFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const organizationFlow = flow<OrganizationFlowTypes>({
  start: 'applied',
  terminal: ['approved', 'declined', 'suspended', 'left'],
  steps: [
    { ...bare, step: 'apply', from: null, to: 'applied', by: ['applicant'], records: ['licence'] },
    { ...bare, step: 'apply', from: ['declined', 'left'], to: 'applied', by: ['manager'], records: ['licence'] },
    { ...bare, step: 'approve', from: ['applied', 'declined'], to: 'approved', by: ['staff'] },
    { ...bare, step: 'decline', from: ['applied'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'suspend', from: ['approved'], to: 'suspended', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'warn', from: ['approved'], to: 'same', by: ['staff'], needs: ['reason'] },
    // By the clock on the day that was said.
    { ...bare, step: 'resume', from: ['suspended'], to: 'approved', by: ['staff', 'clock'] },
    // Its open offers end; what was ordered is finished.
    { ...bare, step: 'leave', from: ['approved', 'suspended'], to: 'left', by: ['manager'] },
    { ...bare, step: 'expel', from: ['approved', 'suspended'], to: 'left', by: ['staff'], needs: ['reason'] },
  ],
  words: {
    states: {
      applied: { zh: '待审核', en: 'applied' },
      approved: { zh: '已认证', en: 'vetted' },
      declined: { zh: '未通过', en: 'declined' },
      suspended: { zh: '已暂停', en: 'suspended' },
      left: { zh: '已退出', en: 'left' },
    },
    steps: {
      apply: { zh: '申请入驻', en: 'apply' },
      approve: { zh: '通过', en: 'approve' },
      decline: { zh: '不通过', en: 'decline' },
      suspend: { zh: '暂停', en: 'suspend' },
      warn: { zh: '警告', en: 'warn' },
      resume: { zh: '恢复', en: 'resume' },
      leave: { zh: '退出', en: 'leave' },
      expel: { zh: '清退', en: 'expel' },
    },
    roles: {
      applicant: { zh: '申请人', en: 'applicant' },
      manager: { zh: '负责人', en: 'manager' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
