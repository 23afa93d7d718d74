using System.Text;

namespace LibrarianBot.Hosting;

/// <summary>
/// Standard output that writes what came within a tenth of a second at once: a system call for each interaction's line
/// took a twentieth of the time that a busy bot has, and as much again of whatever reads the log.
/// </summary>
/// <remarks>
/// It has no lock of its own. The console puts one before it, and takes the same again when the bytes are written; a
/// second one, taken the other way round by the timer, would block the log for ever. So the timer too comes by the console.
/// </remarks>
internal sealed class PatientOutput : TextWriter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly StreamWriter _output = new(
        Console.OpenStandardOutput(),
        new UTF8Encoding(false),
        16 * 1024
    );

    private readonly ITimer _timer;
    private bool _waits;

    private PatientOutput()
    {
#pragma warning disable RS0030 // The tenth of a second is the machine's, in try-out mode too.
        _timer = TimeProvider.System.CreateTimer(
            static _ => FlushInTime(),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
#pragma warning restore RS0030
    }

    public override Encoding Encoding => _output.Encoding;

    /// <summary>Takes the console's place until it is disposed of, at the program's end.</summary>
    public static PatientOutput Install()
    {
        var output = new PatientOutput();
        Console.SetOut(output);
        return output;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) =>
        Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        _output.Write(buffer);
        if (!_waits)
        {
            _waits = true;
            _timer.Change(Patience, Timeout.InfiniteTimeSpan);
        }
    }

    public override void WriteLine(string? value) => Write($"{value}{NewLine}");

    public override void Flush()
    {
        _waits = false;
        _output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _timer.Dispose();
            lock (Console.Out)
            {
                _output.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private static void FlushInTime()
    {
        try
        {
            Console.Out.Flush();
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            // The disk that takes the log is full, say: that ends lines of the log, not the program.
        }
    }
}
