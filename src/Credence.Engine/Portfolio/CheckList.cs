using Credence.Portfolio.Engineer;
using Credence.Portfolio.Explain;
using Credence.Portfolio.Operate;
using Credence.Portfolio.Past;
using Credence.Portfolio.Reproduce;

namespace Credence.Portfolio;

/// <summary>Every check by the id it has in <c>data/rules/portfolio.yaml</c>.</summary>
internal static class CheckList
{
    internal static readonly IReadOnlyDictionary<string, Func<CheckInput, Finding>> All = new Dictionary<string, Func<CheckInput, Finding>>(StringComparer.Ordinal)
    {
        ["readme"] = ReadmeCheck.Of,
        ["problem-data-result"] = ProblemDataResult.Of,
        ["number-with-metric"] = NumberWithMetric.Of,
        ["run-command"] = RunCommand.Of,
        ["figure"] = FigureShown.Of,
        ["limitations"] = LimitationsStated.Of,
        ["licence"] = LicenceText.Of,
        ["data-source"] = DataSource.Of,
        ["pinned-dependencies"] = PinnedDependencies.Of,
        ["one-command-run"] = OneCommandRun.Of,
        ["seed-set"] = SeedSet.Of,
        ["split-in-code"] = SplitInCode.Of,
        ["no-leak-pattern"] = LeakPattern.Of,
        ["raw-data-unchanged"] = RawDataUnchanged.Of,
        ["notebooks-in-order"] = NotebooksInOrder.Of,
        ["no-absolute-paths"] = AbsolutePaths.Of,
        ["container-parses"] = ContainerParses.Of,
        ["tests-exist"] = TestsExist.Of,
        ["test-share"] = TestShare.Of,
        ["tests-run-by-ci"] = TestsRunByCi.Of,
        ["linter"] = LinterSetUp.Of,
        ["no-secrets"] = SecretsKept.Of,
        ["no-large-binaries"] = LargeBinaries.Of,
        ["types"] = TypesStated.Of,
        ["dependency-updates"] = DependencyUpdates.Of,
        ["property-tests"] = PropertyTests.Of,
        ["health-route"] = HealthRoute.Of,
        ["non-root-container"] = NonRootContainer.Of,
        ["metrics-endpoint"] = MetricsEndpoint.Of,
        ["prediction-log"] = PredictionLog.Of,
        ["drift-check"] = DriftCheck.Of,
        ["model-version"] = ModelVersion.Of,
        ["latency-figure"] = LatencyFigure.Of,
        ["rollback-note"] = RollbackNote.Of,
        ["commits-over-time"] = CommitsOverTime.Of,
        ["no-bulk-commit"] = BulkCommit.Of,
        ["messages"] = MessagesSay.Of,
        ["own-code"] = OwnCode.Of,
        ["recent"] = RecentWork.Of,
        ["merged-contributions"] = MergedContributions.Of,
    };
}
