using LibrarianBot.Modules;

namespace LibrarianBot.Features.PdLog;

/// <summary>Members' records of professional development.</summary>
internal sealed class PdLogFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature
            .Table("PdEntries", new PdEntry.Map())
            .Table("PdGoals", new PdGoal.Map())
            .Shared<PdDrafts>()
            .Service<PdLogService>()
            .Service<PdGoalService>()
            .Service<PdLogReader>()
            .Service<PdLogCommands>()
            .Service<PdGoalCommands>()
            .Service<PdPrintCommands>()
            .Commands<PdCommands>()
            .Commands<PdButtonCommands>()
            .Commands<PdFormCommands>()
            .Commands<PdGoalCommands>();
}
