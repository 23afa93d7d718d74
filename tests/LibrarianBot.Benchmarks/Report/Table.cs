using System.Globalization;
using System.Text;

namespace LibrarianBot.Benchmarks.Report;

internal static class Table
{
    /// <summary>A Markdown table, as it stands in docs/performance.md.</summary>
    /// <param name="figures">Its lines.</param>
    /// <param name="beside">What the program's figures stand beside.</param>
    public static string Write(IEnumerable<Figure> figures, string beside)
    {
        var table = new StringBuilder();
        table.AppendLine($"| | LibrarianBot | {beside} | ratio | to hold | holds |");
        table.AppendLine("|---|---:|---:|---:|---|---|");
        foreach (var figure in figures)
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {figure.What} | {Number(figure.Program)} {figure.Unit} | {(figure.Floor is { } floor ? $"{Number(floor)} {figure.Unit}" : "")} | {Ratio(figure.Ratio)} | {figure.ToHold} | {Answer(figure.Holds)} |"
            );
        }

        return table.ToString();
    }

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 100 => "#,##0",
                >= 10 => "0.0",
                0 => "0",
                _ => "0.00",
            },
            CultureInfo.InvariantCulture
        );

    private static string Ratio(double? ratio) =>
        ratio is { } value ? value.ToString("0.00 ×", CultureInfo.InvariantCulture) : "";

    private static string Answer(bool? holds) =>
        holds switch
        {
            true => "yes",
            false => "**no**",
            null => "",
        };
}
