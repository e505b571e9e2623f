namespace Credence.Returns.Reading;

/// <summary>Names of the inputs for messages.</summary>
internal static class InputNames
{
    internal static string All { get; } = string.Join(", ", ReturnInputs.All.Select(input => input.Name));
}
