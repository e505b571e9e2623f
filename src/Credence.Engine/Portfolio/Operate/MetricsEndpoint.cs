namespace Credence.Portfolio.Operate;

/// <summary>The service tells figures of its own.</summary>
internal static class MetricsEndpoint
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("metrics", input.Code), "code tells figures of the running service", "no code tells figures of the running service");
}
