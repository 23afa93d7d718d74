using System.Globalization;
using LibrarianBot.Pictures;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The boxes and names of a poll's picture, and what they mean.</summary>
internal static class PollBoxes
{
    /// <summary>As wide as the legend needs.</summary>
    public const int Narrowest = 380;

    private static readonly Lettering Letters = new(14);

    /// <summary>A tick on green for who can, a dash on a pale ground for who can't.</summary>
    public static void Mark(Picture picture, Frame frame, bool can)
    {
        picture.Box(frame, can ? Ink.Green : Ink.Ground);
        if (can)
        {
            picture.Tick(frame, Ink.Paper);
        }
        else
        {
            Centred(picture, frame, "–", Ink.Quiet);
        }
    }

    public static void Number(Picture picture, Frame frame, int count)
    {
        picture.Edge(frame, Ink.Line);
        Centred(picture, frame, count.ToString(CultureInfo.InvariantCulture), Ink.Text);
    }

    public static void Name(Picture picture, string name, float x, float y, float width) =>
        picture.Text(Fit(name, width, Letters), x, y + 20, Letters);

    /// <summary>What the marks mean, and what isn't in the picture.</summary>
    public static void Legend(Picture picture, float x, float y, int others)
    {
        var letters = new Lettering(13);
        Mark(picture, new Frame(x, y, 26, 22), can: true);
        picture.Text("can", x + 34, y + 16, letters);
        Mark(picture, new Frame(x + 74, y, 26, 22), can: false);
        picture.Text("can't", x + 108, y + 16, letters);
        if (others > 0)
        {
            var text =
                others == 1 ? "1 other time: see the text" : $"{others} other times: see the text";
            picture.Text(text, x + 160, y + 16, letters with { Ink = Ink.Quiet });
        }
    }

    /// <summary><c>3:45 pm</c>, short enough for a column.</summary>
    public static string Clock(LocalTime time) =>
        time == LocalTime.Noon ? "noon" : ClockTimes.Said(time);

    /// <summary>As much of it as there is room for.</summary>
    public static string Fit(string text, float width, Lettering letters)
    {
        var cut = text;
        for (
            var length = text.Length;
            length > 1 && Picture.WidthOf(cut, letters) > width;
            length--
        )
        {
            cut = PlainText.Cut(text, length - 1);
        }

        return cut;
    }

    private static void Centred(Picture picture, Frame frame, string text, Ink ink) =>
        picture.Text(
            text,
            frame.X + (frame.Width / 2),
            frame.Y + (frame.Height / 2) + 5,
            new Lettering(14)
            {
                Ink = ink,
                Bold = true,
                Align = Side.Middle,
            }
        );
}
