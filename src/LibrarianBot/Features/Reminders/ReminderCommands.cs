using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Notices;
using LibrarianBot.People;

namespace LibrarianBot.Features.Reminders;

internal sealed class ReminderCommands(ReminderService reminders, KeptReminderMessages kept)
{
    [SlashCommand("reminders", "Choose how reminders reach you, and read those kept for you")]
    public async Task<Reply> RemindersAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(
            ReminderMessages.Shown(
                from.GuildId,
                await reminders.WayOfAsync(from.Member, cancel),
                await reminders.IsDoorClosedAsync(from.Member, cancel),
                await kept.ForAsync(from.Member, cancel)
            )
        );

    /// <summary>Under a reminder.</summary>
    [Button(NoticeMessage.SettingsId)]
    [InDirectMessages]
    public Task<Reply> MineAsync(Invocation from, Snowflake server, CancellationToken cancel) =>
        RemindersAsync(from, cancel);

    [Select("reminders:way")]
    public Task<Reply> ChooseAsync(
        Invocation from,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) => ChooseThereAsync(from, from.GuildId, values, cancel);

    [Select("reminders:way-there")]
    [InDirectMessages]
    public async Task<Reply> ChooseThereAsync(
        Invocation from,
        Snowflake server,
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
        return Reply.Update(ReminderMessages.Chosen(from.GuildId, way));
    }

    [Button("reminders:sample")]
    public Task<Reply> SampleAsync(Invocation from, CancellationToken cancel) =>
        SampleThereAsync(from, from.GuildId, cancel);

    [Button("reminders:sample-there")]
    [InDirectMessages]
    public async Task<Reply> SampleThereAsync(
        Invocation from,
        Snowflake server,
        CancellationToken cancel
    )
    {
        await reminders.SendSampleAsync(from.Member, cancel);
        return Reply.Private(
            "It's on its way to your direct messages. If none comes, they are closed to me: allow them in this server's privacy settings."
        );
    }
}
