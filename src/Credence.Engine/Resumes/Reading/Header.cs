using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Contact details, and what else stands before the first heading.</summary>
/// <param name="Details">Contact details.</param>
/// <param name="Rest">Lines that are none.</param>
internal sealed record Header(ContactDetails Details, IReadOnlyList<(DocumentLine Line, Fragment Text)> Rest);
