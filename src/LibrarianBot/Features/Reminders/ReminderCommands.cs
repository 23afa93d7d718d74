using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;

namespace LibrarianBot.Features.Reminders;

internal sealed class ReminderCommands(ReminderService reminders, KeptReminderMessages kept)
{
    [SlashCommand("reminders", "Choose how reminders reach you, and read those kept for you")]
    public async Task<Reply> RemindersAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(
            ReminderMessages.Shown(
                await reminders.WayOfAsync(from.Member, cancel),
                await reminders.IsDoorClosedAsync(from.Member, cancel),
                await kept.ForAsync(from.Member, cancel)
            )
        );

    [Select("reminders:way")]
    public async Task<Reply> ChooseAsync(
        Invocation from,
        IReadOnlyList<string> values,
        CancellationToken cancel
    )
    {
        if (
            values is not [var value]
            || !Enum.TryParse<ReminderWay>(value, out var way)
            || !Enum.IsDefined(way)
        )
        {
            return await RemindersAsync(from, cancel);
        }

        await reminders.ChooseAsync(from.Member, way, cancel);
        return Reply.Update(ReminderMessages.Chosen(way));
    }

    [Button("reminders:sample")]
    public async Task<Reply> SampleAsync(Invocation from, CancellationToken cancel)
    {
        await reminders.SendSampleAsync(from.Member, cancel);
        return Reply.Private(
            "It's on its way to your direct messages. If none comes, they are closed to me: allow them in this server's privacy settings."
        );
    }
}
