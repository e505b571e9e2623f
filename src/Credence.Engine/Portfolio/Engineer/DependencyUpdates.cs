namespace Credence.Portfolio.Engineer;

/// <summary>A service proposes newer dependencies.</summary>
internal static class DependencyUpdates
{
    internal static Finding Of(CheckInput input) =>
        Finding.Found(input.NamedProofs("update-file"), "a service proposes newer dependencies", "no service that proposes newer dependencies is set up").Sure;
}
