using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Changes;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Polls;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Features.Meetups.Replies;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Features.People;
using LibrarianBot.Features.Reminders;
using LibrarianBot.Features.Terms;
using LibrarianBot.Features.Terms.Own;
using LibrarianBot.Interactions;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Hosting;

/// <summary>Which commands there are, and what each finds when it runs.</summary>
internal static class CommandSetup
{
    public static void Configure(CommandOptions options)
    {
        options
            .AddModule<BookListCommands>()
            .AddModule<BookListButtonCommands>()
            .AddModule<AnnouncingCommands>()
            .AddModule<FeedCommands>()
            .AddModule<MeetupCommands>()
            .AddModule<ReplyCommands>()
            .AddModule<ReplyMoreCommands>()
            .AddModule<MeetupRuleCommands>()
            .AddModule<PollCommands>()
            .AddModule<PollButtonCommands>()
            .AddModule<PollChoiceCommands>()
            .AddModule<MeetupScheduleCommands>()
            .AddModule<MeetupSingleCommands>()
            .AddModule<MeetupChangeCommands>()
            .AddModule<MeetupChangeFormCommands>()
            .AddModule<MeetupDayCommands>()
            .AddModule<AgendaCommands>()
            .AddModule<AgendaLineCommands>()
            .AddModule<PresenceCommands>()
            .AddModule<MarkingCommands>()
            .AddModule<MinutesCommands>()
            .AddModule<MinutesFileCommands>()
            .AddModule<MinutesPlaceCommands>()
            .AddModule<MeetupFindCommands>()
            .AddModule<ActionCommands>()
            .AddModule<ActionFormCommands>()
            .AddModule<ActionAnswerCommands>()
            .AddModule<NetworkCommands>()
            .AddModule<PdCommands>()
            .AddModule<PdButtonCommands>()
            .AddModule<PdFormCommands>()
            .AddModule<PdGoalCommands>()
            .AddModule<ProfileCommands>()
            .AddModule<TermsCommands>()
            .AddModule<OwnTermsCommands>()
            .AddModule<ReminderCommands>()
            .AddModule<NoticesCommands>();
        options.OnScope = static (services, interaction) =>
            services
                .GetRequiredService<CurrentNetwork>()
                .Set((long)(interaction.GuildId?.Value ?? 0));
        options.MemberAt = MemberLookup.FindAsync;
        options.AddTypeReader<LocalDate, DayOptions>();
    }
}
