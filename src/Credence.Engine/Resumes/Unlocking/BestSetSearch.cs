namespace Credence.Resumes.Unlocking;

/// <summary>
/// Chooses the additions that open most postings in some hours: branch and bound, exact where it ends before its limit of work. Skills come by projects, each of which takes
/// the same hours and shows several. What a set opens is at most what its parts could open if each posting were shared among the additions it needs, which bounds every branch.
/// </summary>
internal sealed class BestSetSearch
{
    private const long MostWork = 400_000_000;

    private readonly ReachPosting[] _postings;
    private readonly AdditionTable _table;
    private readonly double _projectHours;
    private readonly int _perProject;
    private readonly bool[] _has;
    private readonly bool[] _closed;
    private readonly double[] _gain;
    private readonly List<int> _chosen = [];
    private List<int> _best = [];
    private int _most;
    private double _openBound;
    private long _work;

    private BestSetSearch(IReadOnlyList<ReachPosting> postings, AdditionTable table)
    {
        _table = table;
        _projectHours = table.ProjectHours?.High ?? double.PositiveInfinity;
        _perProject = table.Settings.SkillsPerProject;
        _postings = [.. postings.Where(posting => posting.CanOpen)];
        (_has, _closed, _gain) = (new bool[table.Count], new bool[table.Count], new double[table.Count]);
    }

    /// <summary>The best set, whether it is proven best, and what no set exceeds.</summary>
    /// <param name="postings">Postings of the target.</param>
    /// <param name="table">Additions.</param>
    /// <param name="hours">Hours there are.</param>
    /// <param name="stop">Stops it.</param>
    internal static (IReadOnlyList<int> Set, bool IsOptimal, int Bound) Of(IReadOnlyList<ReachPosting> postings, AdditionTable table, double hours, CancellationToken stop)
    {
        var search = new BestSetSearch(postings, table);
        search.Branch(hours, 0, stop);
        var isOptimal = search._openBound <= search._most;
        return (search._best, isOptimal, isOptimal ? search._most : (int)search._openBound);
    }

    /// <summary>Hours a set takes: certifications one by one, skills by projects.</summary>
    internal static (double Hours, int Projects) Cost(IReadOnlyList<int> set, AdditionTable table)
    {
        var skills = set.Count(part => table[part].Kind == AdditionKind.Skill);
        var projects = (skills + table.Settings.SkillsPerProject - 1) / table.Settings.SkillsPerProject;
        return ((projects == 0 ? 0 : projects * table.ProjectHours!.Value.High) + set.Where(part => table[part].Kind == AdditionKind.Certification).Sum(part => table[part].Hours!.Value.High), projects);
    }

    private void Branch(double hoursLeft, int slotsLeft, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var slots = slotsLeft + (double.IsFinite(_projectHours) && _projectHours > 0 ? _perProject * (int)(hoursLeft / _projectHours) : 0);
        var opened = Gains(hoursLeft, slots);
        if (opened > _most || (opened == _most && _chosen.Count < _best.Count))
            (_most, _best) = (opened, [.. _chosen]);
        var bound = opened + Bound(hoursLeft, slots);
        if (bound <= _most)
            return;
        if (_work > MostWork)
        {
            _openBound = Math.Max(_openBound, bound);
            return;
        }

        if (Next(hoursLeft, slots) is not { } next)
            return;
        var isSkill = _table[next].Kind == AdditionKind.Skill;
        var opensProject = isSkill && slotsLeft == 0;
        _has[next] = true;
        _chosen.Add(next);
        Branch(hoursLeft - (isSkill ? opensProject ? _projectHours : 0 : _table[next].Hours!.Value.High), isSkill ? opensProject ? _perProject - 1 : slotsLeft - 1 : slotsLeft, stop);
        _chosen.RemoveAt(_chosen.Count - 1);
        (_has[next], _closed[next]) = (false, true);
        Branch(hoursLeft, slotsLeft, stop);
        _closed[next] = false;
    }

    private bool IsAffordable(int addition, double hoursLeft, int slots) => !_has[addition] && !_closed[addition]
        && (_table[addition].Kind == AdditionKind.Skill ? slots > 0 : _table[addition].Hours is { } hours && hours.High <= hoursLeft);

    /// <summary>Counts what is open and shares every other posting that could still be opened among the additions that could help to open it.</summary>
    private int Gains(double hoursLeft, int slots)
    {
        Array.Clear(_gain);
        var opened = 0;
        Span<int> lacking = stackalloc int[8];
        foreach (var posting in _postings)
        {
            _work += posting.SkillsMissing.Length + posting.Groups.Length + 1;
            var needed = posting.SkillsShort;
            var available = 0;
            foreach (var skill in posting.SkillsMissing)
            {
                needed -= _has[skill] ? 1 : 0;
                available += IsAffordable(skill, hoursLeft, slots) ? 1 : 0;
            }

            needed = Math.Max(0, needed);
            var unanswered = 0;
            var hopeless = needed > slots || needed > available || posting.Groups.Length > lacking.Length;
            for (var group = 0; group < posting.Groups.Length && !hopeless; group++)
            {
                if (Array.Exists(posting.Groups[group], addition => _has[addition]))
                    continue;
                hopeless = !Array.Exists(posting.Groups[group], addition => IsAffordable(addition, hoursLeft, slots));
                lacking[unanswered++] = group;
            }

            if (hopeless)
                continue;
            if (needed == 0 && unanswered == 0)
            {
                opened++;
                continue;
            }

            // one certification may answer every group, so that all of them count as one need
            var share = 1.0 / (needed + (unanswered > 0 ? 1 : 0));
            if (needed > 0)
            {
                foreach (var skill in posting.SkillsMissing)
                    _gain[skill] += share;
            }

            for (var i = 0; i < unanswered; i++)
            {
                foreach (var addition in posting.Groups[lacking[i]])
                    _gain[addition] += share;
            }
        }

        return opened;
    }

    /// <summary>The most that what is affordable could add: the best skills for all slots, and the best certifications by the hour for all hours.</summary>
    private double Bound(double hoursLeft, int slots)
    {
        var skills = new List<double>();
        var certifications = new List<(double Gain, double Hours)>();
        for (var addition = 0; addition < _gain.Length; addition++)
        {
            if (_gain[addition] == 0 || !IsAffordable(addition, hoursLeft, slots))
                continue;
            if (_table[addition].Kind == AdditionKind.Skill)
                skills.Add(_gain[addition]);
            else
                certifications.Add((_gain[addition], Math.Max(1e-9, _table[addition].Hours!.Value.High)));
        }

        var bound = skills.OrderDescending().Take(slots).Sum();
        foreach (var (gain, hours) in certifications.OrderByDescending(one => one.Gain / one.Hours))
        {
            bound += gain * Math.Min(1, hoursLeft / hours);
            hoursLeft = Math.Max(0, hoursLeft - hours);
        }

        return Math.Floor(bound + 1e-6);
    }

    private int? Next(double hoursLeft, int slots)
    {
        int? best = null;
        for (var addition = 0; addition < _gain.Length; addition++)
        {
            if (_gain[addition] > 0 && IsAffordable(addition, hoursLeft, slots) && (best is not { } one || _gain[addition] > _gain[one]))
                best = addition;
        }

        return best;
    }
}
