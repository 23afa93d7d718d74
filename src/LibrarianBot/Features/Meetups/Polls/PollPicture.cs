using System.Globalization;
using LibrarianBot.People;
using LibrarianBot.Pictures;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>
/// Who can, when, as a picture: a row for each person, a column for each time, how many can above them. With many times
/// it has those that suit most, with many people the rest as numbers, so that it stays readable on a phone.
/// </summary>
internal static class PollPicture
{
    public const int MostColumns = 6;
    public const int MostRows = 20;

    private const int Margin = 16;
    private const int NameWidth = 108;
    private const int Column = 76;
    private const int Top = 104;
    private const int RowHeight = 30;
    private const int TotalHeight = 44;
    private const int Footer = 52;

    /// <summary>A PNG; null where the machine can't draw.</summary>
    public static byte[]? TryDraw(PollTally tally)
    {
        var slots = SlotsOf(tally);
        var rows = Math.Min(tally.Answers.Count, MostRows);
        var hasMore = tally.Answers.Count > MostRows;
        var height = Top + TotalHeight + ((rows + (hasMore ? 1 : 0)) * RowHeight);
        var width = Math.Max(
            PollBoxes.Narrowest,
            NameWidth + (slots.Count * Column) + (2 * Margin)
        );
        return Picture.TryDraw(
            width,
            height + Footer,
            picture =>
            {
                var heading = new Lettering(17) { Bold = true };
                picture.Text(
                    PollBoxes.Fit(tally.Poll.Title, width - (2 * Margin), heading),
                    Margin,
                    30,
                    heading
                );
                foreach (var (at, slot) in slots.Index())
                {
                    Head(picture, tally, slot, at);
                }

                People(picture, tally, slots, hasMore);
                foreach (var (at, _) in slots.Index().Where(one => tally.Best.Contains(one.Item)))
                {
                    var frame = new Frame(ColumnX(at), Top - 58, Column - 4, height - Top + 62);
                    picture.Edge(frame, Ink.Text, thickness: 2.5f);
                }

                PollBoxes.Legend(picture, Margin, height + 16, tally.Slots.Count - slots.Count);
            }
        );
    }

    /// <summary>Those that suit most, in the order of time.</summary>
    private static List<PollSlot> SlotsOf(PollTally tally) =>
        [.. tally.Ranked.Take(MostColumns).OrderBy(slot => slot.Position)];

    private static void Head(Picture picture, PollTally tally, PollSlot slot, int at)
    {
        var middle = Middle(at);
        var quiet = new Lettering(13) { Ink = Ink.Quiet, Align = Side.Middle };
        var plain = new Lettering(14) { Align = Side.Middle };
        var day = slot.Day;
        picture.Text(day.ToString("ddd", CultureInfo.InvariantCulture), middle, Top - 40, quiet);
        picture.Text(day.ToString("d MMM", CultureInfo.InvariantCulture), middle, Top - 22, plain);
        picture.Text(PollBoxes.Clock(slot.StartsAt), middle, Top - 4, plain with { Size = 13 });
        var isBest = tally.Best.Contains(slot);
        picture.Text(
            tally.Count(slot).ToString(CultureInfo.InvariantCulture),
            middle,
            Top + 22,
            new Lettering(18) { Bold = true, Align = Side.Middle }
        );
        picture.Text(
            isBest ? "most" : "can",
            middle,
            Top + 37,
            new Lettering(12)
            {
                Bold = isBest,
                Ink = isBest ? Ink.Text : Ink.Quiet,
                Align = Side.Middle,
            }
        );
    }

    private static void People(Picture picture, PollTally tally, List<PollSlot> slots, bool hasMore)
    {
        var tags = new NameTags(tally.Answers.Select(one => one.Member));
        var y = Top + TotalHeight;
        foreach (var (member, answer) in tally.Answers.Take(MostRows))
        {
            PollBoxes.Name(picture, tags.Of(member), Margin, y, NameWidth - 8);
            foreach (var (at, slot) in slots.Index())
            {
                PollBoxes.Mark(picture, Cell(at, y), answer.Can(slot));
            }

            y += RowHeight;
        }

        if (!hasMore)
        {
            return;
        }

        var rest = tally.Answers.Skip(MostRows).ToList();
        PollBoxes.Name(picture, $"and {rest.Count} more", Margin, y, NameWidth - 8);
        foreach (var (at, slot) in slots.Index())
        {
            PollBoxes.Number(picture, Cell(at, y), rest.Count(one => one.Answer.Can(slot)));
        }
    }

    private static Frame Cell(int at, int y) =>
        new(ColumnX(at) + 4, y + 2, Column - 12, RowHeight - 4);

    private static float ColumnX(int at) => Margin + NameWidth + (at * Column);

    private static float Middle(int at) => ColumnX(at) + ((Column - 4) / 2f);
}
