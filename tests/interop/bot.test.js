// What a bot written on discord.js does in the sandbox, and what people see of it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { Events, GuildScheduledEventEntityType, GuildScheduledEventPrivacyLevel, SlashCommandBuilder } from 'discord.js';
import { client, hear } from './bot.js';
import { as, user } from './person.js';

let guild;
let channel;

before(async () => {
  const ready = once(client, Events.ClientReady);
  await client.login(process.env.SANDBOX_TOKEN ?? 'interop-token');
  await ready;
  guild = client.guilds.cache.find((one) => one.name === 'Interop');
  channel = guild.channels.cache.find((one) => one.name === 'general');
});

after(() => client.destroy());

test('it logs in and finds the server', () => {
  assert.equal(client.user.username, 'Interop');
  assert.ok(channel);
});

test('it registers commands', async () => {
  const commands = await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('list')
      .setDescription('Ask for titles')
      .addStringOption((option) =>
        option.setName('topic').setDescription('What about').setRequired(true).setAutocomplete(true),
      ),
    new SlashCommandBuilder().setName('slow').setDescription('Takes its time'),
  ]);
  assert.equal(commands.size, 2);
  assert.equal((await client.application.commands.fetch()).size, 2);
});

test('it suggests while somebody types', async () => {
  const { choices } = await as('aroha', 'suggestions', { channel: 'general', name: 'list', option: 'topic', value: 'ref', options: {} });
  assert.deepEqual(choices, [{ name: 'ref and more', value: 'chosen' }]);
});

test('it answers a command, a button and a form', async () => {
  const asked = await as('aroha', 'commands', { channel: 'general', name: 'list', options: { topic: 'refugees' } });
  assert.equal(asked.failed ?? null, null);
  assert.match(JSON.stringify(asked.response.components), /A list about refugees/);
  const pressed = await as('ben', 'presses', { message: asked.response.id, custom_id: 'add' });
  assert.equal(pressed.modal.title, 'Add titles');
  const sent = await as('ben', 'forms', { custom_id: 'form', values: { titles: 'The Arrival' } });
  assert.equal(sent.response.content, 'Added The Arrival');
  assert.equal(sent.response.flags & 64, 64);
});

test('it defers and edits', async () => {
  const asked = await as('ben', 'commands', { channel: 'general', name: 'slow', options: {} });
  assert.equal(asked.deferred, true);
  assert.equal(asked.response.content, 'Done at last');
});

test('it sends a file and edits the message', async () => {
  const message = await channel.send({ content: 'The list', files: [{ attachment: Buffer.from('a,b'), name: 'list.csv' }] });
  const file = message.attachments.first();
  assert.equal(await (await fetch(file.url)).text(), 'a,b');
  assert.equal((await message.edit('The list, changed')).content, 'The list, changed');
});

test('it sends a direct message, and hears when it cannot', async () => {
  const ben = await guild.members.fetch((await user('GET', 'state')).users.find((one) => one.username === 'ben').id);
  assert.equal((await ben.send('Kia ora')).content, 'Kia ora');
  await user('POST', 'faults', { user: 'ben', dms: 'closed' });
  await assert.rejects(ben.send('Again'), { code: 50007 });
  await user('POST', 'faults', { user: 'ben', dms: 'open' });
});

test('it hears what people write', async () => {
  const heard = hear('Hello, bot');
  await as('aroha', 'messages', { channel: 'general', content: 'Hello, bot' });
  assert.equal((await heard).author.username, 'aroha');
});

test('it makes threads, in a channel and in a forum', async () => {
  const message = await channel.send('A request');
  const thread = await message.startThread({ name: 'Talk' });
  assert.equal(thread.id, message.id);
  assert.equal((await thread.send('In the thread')).channelId, thread.id);
  const forum = guild.channels.cache.find((one) => one.name === 'asks');
  const post = await forum.threads.create({ name: 'Verse novels', message: { content: 'Any?' } });
  assert.equal(post.parentId, forum.id);
});

test('it makes a scheduled event', async () => {
  const start = new Date(Date.now() + 86_400_000);
  const event = await guild.scheduledEvents.create({
    name: 'Meetup',
    scheduledStartTime: start,
    scheduledEndTime: new Date(start.getTime() + 3_600_000),
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    entityMetadata: { location: 'Hilltop' },
  });
  await as('ben', 'interest', { event: event.id, interested: true });
  assert.equal((await event.fetchSubscribers()).size, 1);
});

test('it waits out a 429 and goes on after a 500', async () => {
  const route = 'POST /channels/{channel_id}/messages';
  await user('POST', 'faults', { route, status: 429, times: 1, retry_after: 0.2 });
  assert.equal((await channel.send('After a 429')).content, 'After a 429');
  await user('POST', 'faults', { route, status: 500, times: 1 });
  assert.equal((await channel.send('After a 500')).content, 'After a 500');
});

for (const gateway of ['drop', 'reconnect', 'invalid_session_resumable']) {
  test(`it resumes after ${gateway} and misses nothing`, { timeout: 30_000 }, async () => {
    const resumed = once(client, Events.ShardResume);
    const heard = hear(`During ${gateway}`);
    await user('POST', 'faults', { gateway });
    await as('aroha', 'messages', { channel: 'general', content: `During ${gateway}` });
    await resumed;
    assert.equal((await heard).author.username, 'aroha');
  });
}
