using Credence.Sources;

namespace Credence.Rules;

/// <summary>Strategies by situation, with the questions that tell the situations apart.</summary>
/// <param name="Id">Id of the file's rules (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an answer.</param>
/// <param name="Title">What they decide, in plain words.</param>
/// <param name="Source">Who they are from: source id, a slash, section.</param>
/// <param name="Questions">Questions asked beside the flow's own; every answer is optional.</param>
/// <param name="All">The strategies in file order; those for everyone stand last.</param>
public sealed record Strategies(
    string Id, int Version, string Title, string Source, IReadOnlyList<Question> Questions, IReadOnlyList<Strategy> All)
{
    /// <summary>Reads and checks one file of kind <c>strategies</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asked">Questions asked elsewhere that conditions may name too.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static Strategies Read(string path, IReadOnlyList<Question> asked) => StrategyReading.Read(path, asked);

    /// <summary>The strategies whose conditions hold: the first that names a situation, then those for everyone.</summary>
    public IReadOnlyList<Strategy> Matching(IReadOnlyDictionary<string, string> answers) =>
        [.. All.Where(strategy => strategy.When.Count > 0 && Condition.Any(strategy.When, answers) == true).Take(1), .. All.Where(strategy => strategy.When.Count == 0)];

    /// <summary>The unanswered questions that decide between strategies or their advice, in the order they are asked in.</summary>
    public IReadOnlyList<string> Open(IReadOnlyDictionary<string, string> answers)
    {
        var first = All.FirstOrDefault(strategy => strategy.When.Count > 0 && Condition.Any(strategy.When, answers) == true);
        return [.. All.TakeWhile(strategy => strategy != first)
            .SelectMany(strategy => Condition.Open(strategy.When, answers))
            .Concat(Matching(answers).SelectMany(strategy => strategy.Advice).SelectMany(item => Condition.Open(item.When, answers)))
            .Distinct(StringComparer.Ordinal)];
    }
}
