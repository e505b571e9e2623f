using Credence.Evidence;

namespace Credence.Tests.Evidence;

/// <summary>Small worlds of certifications to look for.</summary>
internal static class Sought
{
    internal static SoughtRows None { get; } = new([], [], []);

    /// <summary>Two AI exams of one vendor, of which one follows the other, an old one with two successors, and a family.</summary>
    internal static SoughtRows Clouds { get; } = new(
        [
            new SoughtCertification("blue-1", "Blue One", "blue", ["blue-2"]),
            new SoughtCertification("blue-2", "Blue Two", "blue", []),
            new SoughtCertification("red-old", "Red Old", "red", ["red-a", "red-b"]),
            new SoughtCertification("red-a", "Red A", "red", []),
            new SoughtCertification("red-b", "Red B", "red", []),
            new SoughtCertification("red-like", "Only looks like Red", null, []),
        ],
        [new SoughtVendor("blue-any", "Blue"), new SoughtVendor("red-any", "Red")],
        [new VendorFamily("red-family", "Red", ["red"], [], ["red-any"])]);
}
