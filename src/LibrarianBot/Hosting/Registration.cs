using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;

namespace LibrarianBot.Hosting;

/// <summary>Registers the commands once for each run of the program, trying again for as long as Discord can't take them.</summary>
internal sealed partial class Registration(
    CommandRegistrar registrar,
    Readiness readiness,
    Announcement announcement,
    Ending ending,
    TimeProvider time,
    ILogger<Registration> log
) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim oneAtATime = new(1);
    private bool done;

    public async Task EnsureAsync(Ready ready, CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            for (var wait = TimeSpan.FromSeconds(2); !done; wait = Longer(wait))
            {
                done = await TryAsync(ready, cancel);
                if (!done)
                {
                    await Task.Delay(wait, time, cancel);
                }
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < Longest ? wait * 2 : Longest;

    private async Task<bool> TryAsync(Ready ready, CancellationToken cancel)
    {
        try
        {
            await registrar.RegisterAsync(ready.ApplicationId, cancel);
        }
        catch (DiscordFatalException refused)
        {
            ending.Because(new CannotStartException(ExitCode.Refused, refused.Message));
            return false;
        }
        catch (DiscordException refused)
        {
            LogNotRegistered(refused);
            readiness.CommandsNotRegistered(
                $"not registered: Discord answered {(int)refused.Status}; trying again"
            );
            return false;
        }

        readiness.CommandsRegistered();
        announcement.Ready(ready);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "The commands could not be registered; trying again.")]
    private partial void LogNotRegistered(Exception error);
}
