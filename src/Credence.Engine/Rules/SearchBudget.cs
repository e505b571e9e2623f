namespace Credence.Rules;

/// <summary>Bounds a search over answers, so that no flow can make an answer slow.</summary>
/// <param name="most">Evaluations or steps it grants (count).</param>
internal sealed class SearchBudget(int most)
{
    /// <summary>Evaluations one answer may cost at most.</summary>
    internal const int MostEvaluations = 200_000;

    private int _left = most;

    /// <summary>The budget of one answer.</summary>
    internal SearchBudget()
        : this(MostEvaluations)
    {
    }

    /// <summary>True once something was left out for want of budget.</summary>
    internal bool Exceeded { get; private set; }

    /// <summary>Takes this many evaluations, or says no and remembers it.</summary>
    internal bool Take(long evaluations)
    {
        if (evaluations > _left)
        {
            Exceeded = true;
            return false;
        }

        _left -= (int)evaluations;
        return true;
    }
}
