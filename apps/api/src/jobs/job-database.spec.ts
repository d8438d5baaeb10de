import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { InviteDto } from '../accounts/account.dto';
import { COMMAND_LINE } from './job-database.service';

const problemsOf = (username: string) =>
  validateSync(Object.assign(new InviteDto(), { username })).filter(
    ({ property }) => property === 'username',
  );

describe('the name under which the command line works', () => {
  it('can be the name of no account, whose jobs would pass every scope', () => {
    expect(problemsOf('perencana')).toEqual([]);
    expect(problemsOf(COMMAND_LINE)).not.toEqual([]);
  });
});
