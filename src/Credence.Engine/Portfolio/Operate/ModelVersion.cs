namespace Credence.Portfolio.Operate;

/// <summary>A prediction can be traced to its model.</summary>
internal static class ModelVersion
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("model-version", input.Code), "models have a version or a hash", "no code gives models a version or a hash");
}
