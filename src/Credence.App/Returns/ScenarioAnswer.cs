using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>What one scenario came to; null for the part it does not have.</summary>
internal sealed record ScenarioAnswer(CaseScenario Scenario, ReturnResult? Result, Comparison? Comparison);
