using System.Diagnostics;

namespace LibrarianBot.Tests.Features.BookLists.Export;

/// <summary>A program that isn't ours and reads what we write.</summary>
internal static class OtherProgram
{
    /// <summary>What it prints. Skips the test where the program isn't installed; fails where it complains.</summary>
    public static async Task<string> ReadAsync(
        byte[] file,
        string program,
        string package,
        string ending,
        params string[] arguments
    )
    {
        Assert.SkipUnless(
            File.Exists(program),
            $"{Path.GetFileName(program)} isn't installed (Debian's {package}), so nobody else has read this file."
        );
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{ending}");
        try
        {
            var cancel = TestContext.Current.CancellationToken;
            await File.WriteAllBytesAsync(path, file, cancel);
            var start = new ProcessStartInfo(program)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument);
            }

            start.ArgumentList.Add(path);
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            Assert.True(process.ExitCode == 0 && errors.Length == 0, $"{program}: {errors}");
            return await output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
