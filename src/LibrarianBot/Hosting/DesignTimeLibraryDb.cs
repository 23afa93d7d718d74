using System.Diagnostics.CodeAnalysis;
using LibrarianBot.Features;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore.Design;
using NodaTime;

namespace LibrarianBot.Hosting;

/// <summary>
/// For <c>dotnet ef migrations add Name --output-dir Store/Migrations/Sqlite --project src/LibrarianBot</c>.
/// </summary>
[SuppressMessage(
    "Performance",
    "CA1812",
    Justification = "The dotnet-ef tool finds it by reflection."
)]
internal sealed class DesignTimeLibraryDb : IDesignTimeDbContextFactory<SqliteLibraryDb>
{
    public SqliteLibraryDb CreateDbContext(string[] args) =>
        new(
            SqliteLibraryDb.OptionsFor(new StoreFile(Path.GetTempPath())),
            new CurrentNetwork(),
            new ServiceCollection()
                .AddFeatures(AllFeatures.Set, new ProgramSettings(DateTimeZone.Utc, null))
                .Tables
        );
}
