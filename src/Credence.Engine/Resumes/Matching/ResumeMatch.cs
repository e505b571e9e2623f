namespace Credence.Resumes.Matching;

/// <summary>A résumé held against one posting.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Score">Weight of what is met in that of what is met or missing (percent, 0 to 100, one decimal); null where nothing can be told.</param>
/// <param name="Gates">Conditions the posting states, those that rule out first.</param>
/// <param name="Items">What counts to the score, strongest first, then by kind and id.</param>
public sealed record ResumeMatch(AskedPosting Posting, double? Score, IReadOnlyList<Gate> Gates, IReadOnlyList<AskedItem> Items)
{
    /// <summary>Things asked for that can be told, met or missing: what <see cref="Score"/> rests on (count).</summary>
    public int Told => Items.Count(item => item.Standing != Standing.Unknown);

    /// <summary>Those of them that are met (count).</summary>
    public int Met => Items.Count(item => item.Standing == Standing.Met);

    /// <summary>What rules the person out; null where nothing does.</summary>
    public Gate? RuledOutBy => Gates is [{ Standing: Standing.Missing } first, ..] ? first : null;

    /// <summary>Whether an item says again what a condition says: years or a degree that rule out.</summary>
    public bool IsCondition(AskedItem item) => item.Kind is AskedKind.Years or AskedKind.Degree && Gates.Any(gate => gate.Asks == item.Name);

    /// <summary>Whether the posting states nothing anybody could be held against, nor anything that is like it.</summary>
    public bool StatesNothing => IsNothingJudged && Posting.NotJudged.Count == 0;

    /// <summary>Whether nothing that the posting states is judged.</summary>
    public bool IsNothingJudged => Gates.Count == 0 && Items.Count == 0;
}
