using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>Where an operator runs the program: with a token, and a store of its own.</summary>
internal sealed class OperatorsFolder : IDisposable
{
    public const string Token = "MTIzNDU2Nzg5.secret.token";

    /// <summary>An address at which nobody answers.</summary>
    public static readonly Uri Nobody = new("http://127.0.0.1:9/api");

    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public string Data => System.IO.Path.Combine(folder.Path, "store");

    public RunningProgram Start(Uri api, params IEnumerable<(string, string)> more) =>
        RunningProgram.Start(
            folder.Path,
            [],
            [
                ("Discord__Token", Token),
                ("Discord__ApiUrl", api.ToString()),
                ("Store__Folder", Data),
                .. more,
            ]
        );

    public string File(string name, string content) => folder.File(name, content);

    /// <summary>Started like this, it ends with the code, the sentence and nothing else.</summary>
    public async Task RefusedAsync(int code, string sentence, params (string, string)[] environment)
    {
        var (ended, errors, output) = await RunningProgram.RunAsync(Path, [], environment);

        Assert.StartsWith(sentence, errors, StringComparison.Ordinal);
        Assert.Equal(code, ended);
        Assert.Single(errors.Split('\n'));
        Assert.DoesNotContain(Token, errors + output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
