using LibrarianBot.Discord.Gateway;

namespace LibrarianBot.Hosting;

/// <summary>The few lines that a person reads when the program starts; everything later is log.</summary>
/// <param name="folder">The data folder.</param>
/// <param name="page">The sandbox's page, in try-out mode.</param>
internal sealed class Announcement(DataFolder folder, Uri? page)
{
    public void Started(string webUrl)
    {
        Console.WriteLine(
            $"Data     {folder.Path}{(folder.IsTemporary ? " (removed at the end)" : "")}"
        );
        Console.WriteLine($"Health   {webUrl}/health/ready");
        Console.Out.Flush();
    }

    public void Ready(Ready ready)
    {
        if (page is null)
        {
            Console.WriteLine($"Invite   {Invite.Link(ready.ApplicationId)}");
            Console.WriteLine($"Ready    in {ready.GuildCount} servers. Stop with Ctrl+C.");
            Console.Out.Flush();
            return;
        }

        Console.WriteLine(
            $"""
            Ready    to try. Open {page}

            You are Aroha, who looks after Bayside School Libraries. Type /booklist request and ask for something,
            then choose another person and press Add titles. Nothing leaves this machine. Stop with Ctrl+C.
            """
        );
        Console.Out.Flush();
    }
}
