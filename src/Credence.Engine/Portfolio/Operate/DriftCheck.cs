namespace Credence.Portfolio.Operate;

/// <summary>New data is compared with the data trained on, or checked against a schema.</summary>
internal static class DriftCheck
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("drift", input.Code), "code checks new data", "no code checks new data against the old or a schema");
}
