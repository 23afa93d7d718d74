namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Lays two rows of words against each other at the least cost, and says what came of it.</summary>
internal sealed class WordAligner
{
    private const int MostWords = 60;
    private const int Skip = 8;
    private const int SkipLight = 2;

    private readonly IReadOnlyList<string> _first;
    private readonly IReadOnlyList<string> _second;
    private readonly int[,] _costs;
    private readonly Step[,] _steps;
    private readonly bool _countLight;

    public WordAligner(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        _first = first;
        _second = second;
        _countLight = first.All(TitleWords.IsLight) || second.All(TitleWords.IsLight);
        var rows = Math.Min(first.Count, MostWords);
        var columns = Math.Min(second.Count, MostWords);
        _costs = new int[rows + 1, columns + 1];
        _steps = new Step[rows + 1, columns + 1];
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                if (row + column > 0)
                {
                    Fill(row, column);
                }
            }
        }
    }

    public WordAlignment Align()
    {
        var sum = default(WordAlignment);
        var row = _costs.GetLength(0) - 1;
        var column = _costs.GetLength(1) - 1;
        while (row > 0 || column > 0)
        {
            var step = _steps[row, column];
            sum = Add(sum, step, row, column);
            row -=
                step is Step.OnlySecond ? 0
                : step is Step.JoinFirst ? 2
                : 1;
            column -=
                step is Step.OnlyFirst ? 0
                : step is Step.JoinSecond ? 2
                : 1;
        }

        return sum;
    }

    private bool IsCounted(string word) => _countLight || !TitleWords.IsLight(word);

    private int SkipCost(string word) => IsCounted(word) ? Skip : SkipLight;

    private void Fill(int row, int column)
    {
        var best = int.MaxValue;
        void Offer(int cost, Step step)
        {
            if (cost < best)
            {
                best = cost;
                _costs[row, column] = cost;
                _steps[row, column] = step;
            }
        }

        if (row > 0 && column > 0)
        {
            var one = _first[row - 1];
            var other = _second[column - 1];
            if (Compare(one, other) is { } pair)
            {
                Offer(_costs[row - 1, column - 1] + pair.Cost, pair.Step);
            }

            if (row > 1 && Joins(_first[row - 2], one, other))
            {
                Offer(_costs[row - 2, column - 1] + 1, Step.JoinFirst);
            }

            if (column > 1 && Joins(_second[column - 2], other, one))
            {
                Offer(_costs[row - 1, column - 2] + 1, Step.JoinSecond);
            }
        }

        if (row > 0)
        {
            Offer(_costs[row - 1, column] + SkipCost(_first[row - 1]), Step.OnlyFirst);
        }

        if (column > 0)
        {
            Offer(_costs[row, column - 1] + SkipCost(_second[column - 1]), Step.OnlySecond);
        }
    }

    private WordAlignment Add(WordAlignment sum, Step step, int row, int column)
    {
        var one = row > 0 ? _first[row - 1] : "";
        var other = column > 0 ? _second[column - 1] : "";
        return step switch
        {
            Step.Same when !IsCounted(one) && !IsCounted(other) => sum,
            // A small word that is wrongly typed doesn't make another title.
            Step.Slip when !IsCounted(one) || !IsCounted(other) => sum,
            Step.Same or Step.JoinFirst or Step.JoinSecond => sum with
            {
                Same = sum.Same + 1,
                Letters = sum.Letters + Math.Max(one.Length, other.Length),
            },
            Step.Slip => sum with
            {
                Slips = sum.Slips + 1,
                Edits = sum.Edits + EditDistance.Between(one, other, 3),
                Weight = sum.Weight + WordPair.Slips(one, other),
                SameLetters = sum.SameLetters + (WordPair.HaveSameLetters(one, other) ? 1 : 0),
                Letters = sum.Letters + Math.Max(one.Length, other.Length),
            },
            Step.Guess => sum with
            {
                Guesses = sum.Guesses + 1,
                Letters = sum.Letters + Math.Max(one.Length, other.Length),
            },
            Step.Inflected => sum with { Inflected = sum.Inflected + 1 },
            Step.OnlyFirst when IsCounted(one) => sum with
            {
                OnlyFirst = sum.OnlyFirst + 1,
                HasOddNumber = sum.HasOddNumber || NumberWords.Read(one) is not null,
            },
            Step.OnlySecond when IsCounted(other) => sum with
            {
                OnlySecond = sum.OnlySecond + 1,
                HasOddNumber = sum.HasOddNumber || NumberWords.Read(other) is not null,
            },
            _ => sum,
        };
    }

    private static (int Cost, Step Step)? Compare(string one, string other)
    {
        if (WordPair.IsSame(one, other))
        {
            return (0, Step.Same);
        }

        if (WordPair.IsInflection(one, other))
        {
            return (3, Step.Inflected);
        }

        var edits = WordPair.Slips(one, other);
        return edits > 0 ? (1 + edits, Step.Slip)
            : WordPair.MayBeSlip(one, other) ? (6, Step.Guess)
            : null;
    }

    /// <summary>"boy friend" and "boyfriend".</summary>
    private static bool Joins(string left, string right, string whole) =>
        whole.Length == left.Length + right.Length
        && whole.StartsWith(left, StringComparison.Ordinal)
        && whole.EndsWith(right, StringComparison.Ordinal);

    private enum Step
    {
        Same,
        Slip,
        Guess,
        Inflected,
        JoinFirst,
        JoinSecond,
        OnlyFirst,
        OnlySecond,
    }
}
