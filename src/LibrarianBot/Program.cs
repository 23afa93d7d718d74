using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features;
using LibrarianBot.Hosting;
using LibrarianBot.Hosting.TryOut;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using LibrarianBot.Web;

try
{
    var code = args switch
    {
        ["health", .. var rest] => await HealthQuestion.AskAsync(Settings.Read(rest)),
        ["backup", var file, .. var rest] => Backup.Write(Settings.Read(rest), file),
        _ => await RunAsync(Settings.Read(args)),
    };
    return (int)code;
}
catch (CannotStartException trouble)
{
    Console.Error.WriteLine(trouble.Message);
    return (int)trouble.Code;
}
catch (Exception bug)
{
    Console.Error.WriteLine(
        $"LibrarianBot failed in a way that it doesn't know. Please report this: {bug}"
    );
    return (int)ExitCode.Failed;
}

static async Task<ExitCode> RunAsync(Settings settings)
{
    using var output = PatientOutput.Install();
    using var folder = DataFolder.Claim(settings);
    await using var standIn = settings.TriesOut ? SandboxStart.Run(settings) : null;

    var builder = LeanWebHost.CreateBuilder(settings);
    var features = builder.Services.AddFeatures(
        AllFeatures.Set,
        new ProgramSettings(settings.DefaultZone, settings.PublicUrl)
    );
    await StoreDoor.OpenAsync(folder, features.Tables);
    builder
        .Services.AddClock(standIn?.Clock)
        .AddLibraryStore(folder.Path)
        .AddDiscord(options => settings.Apply(options, standIn))
        .AddDiscordCommands(options => CommandSetup.Configure(options, features))
        .AddHosting(settings, folder, standIn)
        .AddFigures();

    await using var app = builder.Build();
    app.MapHealth();
    features.Map(app);
    app.MapFigures();
    return await app.RunToTheEndAsync();
}
