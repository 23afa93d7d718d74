using LibrarianBot.Modules;

namespace LibrarianBot.Features.Reminders;

/// <summary>What members and coordinators see of the outbox, and set in it.</summary>
internal sealed class RemindersFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature
            .Service<ReminderService>()
            .Service<KeptReminderMessages>()
            .Service<NoticeWords>()
            .Service<NoticeReader>()
            .Service<FailedNoticeService>()
            .Notice<SampleReminderNotice>(SampleReminderNotice.Kind)
            .Commands<ReminderCommands>()
            .Commands<NoticesCommands>();
}
