using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Batches;

/// <summary>A line of the form: a post at a centre. A line without a post is empty and not stored.</summary>
public sealed class PlaceModel
{
    [Display(Name = "岗位")]
    public int? PostId { get; set; }

    [Display(Name = "分中心")]
    public int? ServiceCentreId { get; set; }

    [Display(Name = "计划人数")]
    public int? Persons { get; set; }

    public bool IsEmpty => PostId is null && ServiceCentreId is null && Persons is null;
}
