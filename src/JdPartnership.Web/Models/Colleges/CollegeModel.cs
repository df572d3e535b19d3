using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Colleges.LookAlikes;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>The form of a college.</summary>
public sealed class CollegeModel
{
    /// <summary><c>null</c> for a new one.</summary>
    [BindNever]
    public int? Id { get; set; }

    /// <summary>What it is called as long as the form is not saved; <c>null</c> for a new one.</summary>
    [BindNever]
    public string? StoredName { get; set; }

    public int? Version { get; set; }

    [Display(Name = "学校名称")]
    public string? Name { get; set; }

    [Display(Name = "拼音")]
    public string? PinyinOverride { get; set; }

    [Display(Name = "办学类型")]
    public CollegeType? Type { get; set; }

    [Display(Name = "办学性质")]
    public CollegeOwnership? Ownership { get; set; }

    [Display(Name = "省份")]
    public string? ProvinceCode { get; set; }

    [Display(Name = "城市")]
    public string? City { get; set; }

    [Display(Name = "主管部门")]
    public string? Regulator { get; set; }

    [Display(Name = "学校标识码")]
    public string? SchoolCode { get; set; }

    [Display(Name = "标识码启用日期")]
    public DateOnly? SchoolCodeSince { get; set; }

    [Display(Name = "统一社会信用代码")]
    public string? CreditCode { get; set; }

    [Display(Name = "“双高计划”建设单位")]
    public bool IsDoubleHigh { get; set; }

    [Display(Name = "国家示范（骨干）高职")]
    public bool IsModel { get; set; }

    [Display(Name = "终止日期")]
    public DateOnly? TerminatedOn { get; set; }

    [Display(Name = "备注")]
    public string? Remark { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }

    /// <summary>The user says that the colleges shown are others.</summary>
    [Display(Name = "确认不是同一所院校")]
    public bool AreOthers { get; set; }

    /// <summary>The colleges that were shown.</summary>
    public List<int> ShownOthers { get; set; } = [];

    public string? ReturnUrl { get; set; }

    [BindNever]
    public IReadOnlyList<LookAlike> LookAlikes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<ConflictingField> Conflicts { get; set; } = [];
}
