using JdPartnership.Core.Common;

namespace JdPartnership.Core.Training;

/// <summary>职员培训课程: a course the enterprise offers to the staff of its partner colleges.</summary>
public sealed class TrainingCourse(int order, string name, int minutes, string place) : Entity
{
    public int Order { get; private set; } = order;

    public string Name { get; private set; } = name;

    /// <summary>Taught face to face, in minutes.</summary>
    public int Minutes { get; private set; } = minutes;

    public string Place { get; private set; } = place;

    /// <summary>Since when it is offered; unknown counts as in force.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string? Source { get; init; }
}
