using LibrarianBot.Features;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The tables of the whole program, for stores that a test fills.</summary>
internal static class ProgramTables
{
    public static readonly StoreTables All = new ServiceCollection()
        .AddFeatures(AllFeatures.Set, new ProgramSettings(DateTimeZone.Utc, null))
        .Tables;
}
