namespace Credence.Resumes.Unlocking;

/// <summary>Counts what every single addition and every pair brings within reach, in one pass: a posting that lacks more than two things is opened by none of them.</summary>
/// <param name="additions">Additions there are (count).</param>
internal sealed class OpeningCounts(int additions)
{
    private readonly int[] _singles = new int[additions];
    private readonly int[] _named = new int[additions];
    private readonly int[] _both = new int[additions * additions];
    private readonly int[] _together = new int[additions * additions];

    /// <summary>Postings that each addition opens by itself.</summary>
    internal IReadOnlyList<int> Singles => _singles;

    /// <summary>Postings that name each addition.</summary>
    internal IReadOnlyList<int> Named => _named;

    /// <summary>Postings that two additions open together.</summary>
    internal int Pair(int one, int other) => _singles[one] + _singles[other] - _both[Cell(one, other)] + _together[Cell(one, other)];

    /// <summary>Postings that two additions open only together.</summary>
    internal int Together(int one, int other) => _together[Cell(one, other)];

    /// <summary>Counts a posting.</summary>
    internal void Add(ReachPosting posting)
    {
        foreach (var skill in posting.SkillsMissing)
            _named[skill]++;
        foreach (var certification in posting.Named)
            _named[certification]++;
        if (!posting.CanOpen || posting.SkillsShort > 2)
            return;

        switch (posting.Groups.Length, posting.SkillsShort)
        {
            case (0, 1):
                Alone(posting.SkillsMissing);
                break;
            case (0, 2):
                Together(posting.SkillsMissing, posting.SkillsMissing);
                break;
            case ( > 0, 0):
                var whole = Whole(posting.Groups);
                Alone(whole);
                AcrossGroups(posting.Groups, whole);
                break;
            case ( > 0, 1):
                Together(Whole(posting.Groups), posting.SkillsMissing);
                break;
        }
    }

    private void Alone(int[] each)
    {
        for (var i = 0; i < each.Length; i++)
        {
            _singles[each[i]]++;
            for (var j = i + 1; j < each.Length; j++)
                _both[Cell(each[i], each[j])]++;
        }
    }

    private void Together(int[] some, int[] others)
    {
        for (var i = 0; i < some.Length; i++)
        {
            for (var j = some == others ? i + 1 : 0; j < others.Length; j++)
                _together[Cell(some[i], others[j])]++;
        }
    }

    /// <summary>Pairs of certifications that answer all that is required only together.</summary>
    private void AcrossGroups(int[][] groups, int[] whole)
    {
        if (groups.Length < 2)
            return;
        int[] all = [.. groups.SelectMany(group => group).Distinct().Except(whole)];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                var (one, other) = (all[i], all[j]);
                if (Array.TrueForAll(groups, group => Array.IndexOf(group, one) >= 0 || Array.IndexOf(group, other) >= 0))
                    _together[Cell(one, other)]++;
            }
        }
    }

    /// <summary>Additions that stand in every group.</summary>
    private static int[] Whole(int[][] groups) => Array.FindAll(groups[0], addition => Array.TrueForAll(groups, group => Array.IndexOf(group, addition) >= 0));

    private int Cell(int one, int other) => one < other ? (one * additions) + other : (other * additions) + one;
}
