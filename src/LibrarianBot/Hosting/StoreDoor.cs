using LibrarianBot.Store;

namespace LibrarianBot.Hosting;

/// <summary>Opens the store before anything else starts.</summary>
internal static class StoreDoor
{
    /// <exception cref="CannotStartException">The store can't be used; nothing in it was changed.</exception>
    public static async Task OpenAsync(DataFolder folder, StoreTables tables)
    {
        if (
            await StoreOpening.OpenAsync(new StoreFile(folder.Path), tables, CancellationToken.None)
            is StoreOpening.Refused(var sentence)
        )
        {
            throw new CannotStartException(ExitCode.Machine, sentence);
        }
    }
}
