namespace Credence.Returns;

/// <summary>One input of the return model.</summary>
/// <param name="Place">Its place in <see cref="ReturnInputs.All"/> (0 and up).</param>
/// <param name="Name">Its name in case files (snake_case).</param>
/// <param name="Usual">Value where a case does not give it (unit as <paramref name="Unit"/>).</param>
/// <param name="Unit">Unit in words.</param>
/// <param name="Lowest">Lowest value that makes sense (same unit).</param>
/// <param name="Highest">Highest value that makes sense (same unit); beyond it a case is refused rather than computed.</param>
/// <param name="OfPerson">True where it describes the person, so that it is the same in every option compared; false where it describes the option.</param>
/// <param name="About">What it is, in words.</param>
public sealed record ReturnInput(int Place, string Name, double Usual, string Unit, double Lowest, double Highest, bool OfPerson, string About);
