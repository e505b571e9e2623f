namespace Credence.App.Resume;

/// <summary>One end on the wire: <c>kind</c> is exam-retired, certification-retired or not-renewable; <c>on</c> a day (ISO 8601); <c>sources</c> ids of the catalog.</summary>
public sealed record EndDayShape(string Kind, string On, IReadOnlyList<string> Sources);
