namespace Credence.App.Resume;

/// <summary>Education on the wire; <c>degree</c> is school, associate, bachelor, master or doctorate.</summary>
internal sealed record EducationShape(StatedShape? Institution, StatedShape? StudyType, StatedShape? Area, StatedShape? Degree, PeriodShape Period, StatedShape? Score, IReadOnlyList<StatedShape> Courses);
