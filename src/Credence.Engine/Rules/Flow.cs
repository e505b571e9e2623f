using Credence.Sources;

namespace Credence.Rules;

/// <summary>A decision as questions, options and outcomes; without cycles and with every part reachable, so that each evaluation ends.</summary>
/// <param name="Id">Id of the flow (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an outcome.</param>
/// <param name="Title">What it decides, in plain words.</param>
/// <param name="Source">Who drew it: source id, a slash, section.</param>
/// <param name="Questions">Its questions; the first is where it starts.</param>
/// <param name="Outcomes">Where it can end, in file order.</param>
/// <param name="Cases">Tests as data.</param>
public sealed record Flow(
    string Id,
    int Version,
    string Title,
    string Source,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<FlowOutcome> Outcomes,
    IReadOnlyList<FlowCase> Cases)
{
    private readonly Dictionary<string, Question> _byId = Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>The question the flow starts with.</summary>
    public Question Start => Questions[0];

    /// <summary>Reads and checks one file of kind <c>flow</c>.</summary>
    /// <exception cref="UnusableInputException">The file is no sound flow; the message starts with <c>path:line:column</c>.</exception>
    public static Flow Read(string path) => FlowReading.Read(path);

    /// <summary>Follows the answers to an outcome, and says what else could have come out. Answers that a question does not know count as not given.</summary>
    public FlowResult Evaluate(IReadOnlyDictionary<string, string> answers) => FlowEvaluation.Of(this, answers);

    /// <summary>The question with this id.</summary>
    /// <exception cref="KeyNotFoundException">The flow has no such question.</exception>
    public Question Question(string id) => _byId[id];

    /// <summary>The outcome with this id.</summary>
    /// <exception cref="InvalidOperationException">The flow has no such outcome.</exception>
    public FlowOutcome Outcome(string id) => Outcomes.First(outcome => outcome.Id == id);
}
