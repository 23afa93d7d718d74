using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Store;

/// <summary>What came of opening the store at the program's start.</summary>
internal abstract record StoreOpening
{
    private StoreOpening() { }

    /// <summary>It can be used.</summary>
    /// <param name="Upgraded">Whether it was made or brought up to date just now.</param>
    public sealed record Ready(bool Upgraded) : StoreOpening;

    /// <summary>It can't be used, and nothing was changed.</summary>
    /// <param name="Sentence">What is wrong and the cure, for the operator.</param>
    public sealed record Refused(string Sentence) : StoreOpening;

    /// <summary>
    /// Makes the store or brings it up to date. The caller holds the data folder's single-instance lock.
    /// </summary>
    /// <remarks>A store that is current already is only looked at: under 20 ms, and Entity Framework isn't loaded.</remarks>
    public static async Task<StoreOpening> OpenAsync(
        StoreFile file,
        StoreTables tables,
        CancellationToken cancel
    )
    {
        try
        {
            switch (StoreSchema.Look(file))
            {
                case SchemaState.Current:
                    return new Ready(Upgraded: false);
                case SchemaState.Newer:
                    return new Refused(
                        $"The data in {file.FilePath} is from a newer version of LibrarianBot. Start that version, or restore a backup made with this one."
                    );
                default:
                    await UpgradeAsync(file, tables, cancel);
                    return new Ready(Upgraded: true);
            }
        }
        catch (SqliteException exception)
        {
            return new Refused(Explain(file, exception));
        }
    }

    private static async Task UpgradeAsync(
        StoreFile file,
        StoreTables tables,
        CancellationToken cancel
    )
    {
        await using (var connection = new SqliteConnection(file.WriteConnection))
        {
            await connection.OpenAsync(cancel);
            StoreFile.WaitWhenBusy(connection);
            StoreFile.Execute(connection, "PRAGMA journal_mode = WAL");
            // Entity Framework waits for ever on the lock of a migration that was killed. We are the only
            // instance in this folder, so a lock that stands now belongs to nobody.
            StoreFile.Execute(connection, "DROP TABLE IF EXISTS __EFMigrationsLock");
        }

        await using var db = new SqliteLibraryDb(
            SqliteLibraryDb.OptionsFor(file),
            new CurrentNetwork(),
            tables
        );
        await db.Database.MigrateAsync(cancel);
    }

    private static string Explain(StoreFile file, SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            26 =>
                $"{file.FilePath} isn't a LibrarianBot database. Move it away, or choose another data folder.",
            11 => $"{file.FilePath} is damaged. Restore it from a backup.",
            8 or 14 =>
                $"{file.FilePath} can't be opened for writing. Give the program's user write permission to it and its folder.",
            13 =>
                $"The disk is full, so {file.FilePath} couldn't be brought up to date. Make room and start again.",
            _ => $"{file.FilePath} couldn't be opened: {exception.Message}",
        };
}
