namespace Credence.App.Resume;

/// <summary>Education on the wire; <c>degree</c> is school, associate, bachelor, master or doctorate; <c>unfinished</c> is true where it is said not to be finished, so that its degree is not held.</summary>
internal sealed record EducationShape(StatedShape? Institution, StatedShape? StudyType, StatedShape? Area, StatedShape? Degree, PeriodShape Period, StatedShape? Score, IReadOnlyList<StatedShape> Courses, bool Unfinished);
