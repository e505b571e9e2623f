using Credence.Returns;
using Credence.Sources;

namespace Credence.App.Returns;

/// <summary>What a case file came to.</summary>
internal sealed record ReturnsAnswer(CaseFile File, ReturnRun Run, IReadOnlyList<ScenarioAnswer> Scenarios, Comparison? Comparison, Receipt Receipt);
