using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>Settings with which the program does not start: it says why in one sentence and ends with its code.</summary>
public sealed class RefusedSettingsTests : IDisposable
{
    private readonly OperatorsFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_not_json()
    {
        var path = folder.File(
            "appsettings.json",
            "{\n  \"Discord\": {\n    \"Token\": \"" + OperatorsFolder.Token + "\n  }\n}"
        );

        await folder.RefusedAsync(2, $"{path} isn't valid JSON: look at line 3");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "appsettings.json"));

        await folder.RefusedAsync(2, $"{folder.Path}/appsettings.json is a folder");
    }

    [Fact]
    public async Task A_key_misspelt_in_the_file()
    {
        var path = folder.File(
            "appsettings.json",
            $$"""{ "Discord": { "Tokn": "{{OperatorsFolder.Token}}" } }"""
        );

        await folder.RefusedAsync(
            2,
            $"There is no setting Discord:Tokn. Did you mean Discord:Token? Correct or remove it (in {path})."
        );
    }

    [Fact]
    public async Task A_section_misspelt_in_the_file()
    {
        folder.File(
            "appsettings.json",
            $$"""{ "Discrod": { "Token": "{{OperatorsFolder.Token}}" } }"""
        );

        await folder.RefusedAsync(
            2,
            "There is no setting Discrod:Token. Did you mean Discord:Token?"
        );
    }

    [Fact]
    public Task A_key_misspelt_in_the_environment() =>
        folder.RefusedAsync(
            2,
            "There is no setting Discord:Tokn. Did you mean Discord:Token? Correct or remove it (environment variable Discord__Tokn).",
            ("Discord__Tokn", OperatorsFolder.Token)
        );

    [Fact]
    public Task A_value_that_can_not_be_read() =>
        folder.RefusedAsync(
            2,
            "Discord:Compress is \"maybe\". Write true or false (environment variable Discord__Compress).",
            ("Discord__Compress", "maybe")
        );

    [Fact]
    public Task A_token_with_a_space() =>
        folder.RefusedAsync(
            2,
            "Discord:Token holds spaces",
            ("Discord__Token", "Bot " + OperatorsFolder.Token)
        );

    [Fact]
    public async Task A_word_on_the_command_line_that_means_nothing()
    {
        var (code, errors, _) = await RunningProgram.RunAsync(folder.Path, ["serve"]);

        Assert.StartsWith(
            "I don't understand \"serve\" on the command line.",
            errors,
            StringComparison.Ordinal
        );
        Assert.Equal(2, code);
    }
}
