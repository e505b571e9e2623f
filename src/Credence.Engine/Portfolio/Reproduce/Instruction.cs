namespace Credence.Portfolio.Reproduce;

/// <summary>An instruction of a container file.</summary>
/// <param name="Line">Line it starts on (1 or more).</param>
/// <param name="Name">Name in capitals.</param>
/// <param name="Said">What follows it.</param>
internal sealed record Instruction(int Line, string Name, string Said);
