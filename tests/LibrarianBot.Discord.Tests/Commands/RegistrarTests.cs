using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using Moq;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class RegistrarTests : IAsyncDisposable
{
    private static readonly Snowflake Application = new(77);
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_restart_changes_nothing_though_Discord_filled_in_its_defaults()
    {
        await RegisterAsync(Registered().Select(AsDiscordListsIt));

        Assert.Equal(
            "Commands registered: 0 added, 0 changed, 0 removed, 3 unchanged",
            Assert.Single(_desk.Log.Lines)
        );
        _desk.Discord.Rest.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Only_what_differs_is_changed()
    {
        var registered = Registered().ToList();
        registered[0] = registered[0] with { Description = "Old words" };
        registered.RemoveAt(1);
        registered.Add(
            new ApplicationCommand
            {
                Id = new Snowflake(50),
                Name = "gone",
                Description = "Gone",
            }
        );
        registered.Add(
            new ApplicationCommand
            {
                Id = new Snowflake(51),
                Name = "launch",
                Type = ApplicationCommandType.PrimaryEntryPoint,
            }
        );

        await RegisterAsync(registered);

        Assert.Equal(
            "Commands registered: 1 added, 1 changed, 1 removed, 1 unchanged",
            Assert.Single(_desk.Log.Lines)
        );
        _desk.Discord.Rest.Verify(rest =>
            rest.DeleteCommandAsync(
                Application,
                null,
                new Snowflake(50),
                It.IsAny<CancellationToken>()
            )
        );
        _desk.Discord.Rest.Verify(rest =>
            rest.EditCommandAsync(
                Application,
                null,
                new Snowflake(10),
                It.IsAny<ApplicationCommand>(),
                It.IsAny<CancellationToken>()
            )
        );
    }

    private static IEnumerable<ApplicationCommand> Registered() =>
        Tables
            .Of(typeof(LibraryModule))
            .Commands.Select(
                (command, index) => command with { Id = new Snowflake(10 + (ulong)index) }
            );

    private static ApplicationCommand AsDiscordListsIt(ApplicationCommand command) =>
        command with
        {
            Description = command.Description ?? "",
            Nsfw = false,
            NameLocalizations = new Dictionary<string, string>(StringComparer.Ordinal),
            Options = command.Options?.Select(AsDiscordListsIt).ToList(),
        };

    private static ApplicationCommandOption AsDiscordListsIt(ApplicationCommandOption option) =>
        option with
        {
            Required = option.Required == true ? true : null,
            Options = option.Options is { Count: > 0 }
                ? [.. option.Options.Select(AsDiscordListsIt)]
                : null,
        };

    private async Task RegisterAsync(IEnumerable<ApplicationCommand> registered)
    {
        _desk
            .Discord.Rest.Setup(rest =>
                rest.GetCommandsAsync(Application, null, It.IsAny<CancellationToken>())
            )
            .ReturnsAsync([.. registered]);
        await _desk.Registrar.RegisterAsync(Application, TestContext.Current.CancellationToken);
        _desk.Discord.Rest.Verify(
            rest => rest.GetCommandsAsync(Application, null, It.IsAny<CancellationToken>()),
            Times.Once
        );
    }
}
