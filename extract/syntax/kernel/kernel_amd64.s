#include "textflag.h"

// func tile6(y *float32, yStride int, x *int16, k int, xs *float32, w *int16, scale, bias *float32)
TEXT ·tile6(SB), NOSPLIT, $0-64
	MOVQ y+0(FP), DI
	MOVQ yStride+8(FP), R8
	MOVQ x+16(FP), SI
	MOVQ k+24(FP), CX
	MOVQ xs+32(FP), BX
	MOVQ w+40(FP), DX
	MOVQ scale+48(FP), R13
	MOVQ bias+56(FP), AX
	SHLQ $2, R8
	LEAQ (CX)(CX*1), R9      // bytes of a row of x
	SHRQ $1, CX              // pairs
	LEAQ (R9)(R9*2), R11
	ADDQ SI, R11             // fourth row of x
	LEAQ (R8)(R8*2), R12
	ADDQ DI, R12             // fourth row of y
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	VPXOR Y8, Y8, Y8
	VPXOR Y9, Y9, Y9
	VPXOR Y10, Y10, Y10
	VPXOR Y11, Y11, Y11
pair6:
	VMOVDQU (DX), Y12
	VMOVDQU 32(DX), Y13
	VPBROADCASTD (SI), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y0, Y0
	VPADDD Y14, Y1, Y1
	VPBROADCASTD (SI)(R9*1), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y2, Y2
	VPADDD Y14, Y3, Y3
	VPBROADCASTD (SI)(R9*2), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y4, Y4
	VPADDD Y14, Y5, Y5
	VPBROADCASTD (R11), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y6, Y6
	VPADDD Y14, Y7, Y7
	VPBROADCASTD (R11)(R9*1), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y8, Y8
	VPADDD Y14, Y9, Y9
	VPBROADCASTD (R11)(R9*2), Y14
	VPMADDWD Y12, Y14, Y15
	VPMADDWD Y13, Y14, Y14
	VPADDD Y15, Y10, Y10
	VPADDD Y14, Y11, Y11
	ADDQ $64, DX
	ADDQ $4, SI
	ADDQ $4, R11
	DECQ CX
	JNZ pair6
	VMOVUPS (R13), Y12
	VMOVUPS 32(R13), Y13
	VMOVUPS (AX), Y14
	VMOVUPS 32(AX), Y15

// one row: convert, times the scale of the row, times those of the columns, plus bias
#define FINISH(a, b, s) \
	VCVTDQ2PS a, a \
	VCVTDQ2PS b, b \
	VMULPS s, a, a \
	VMULPS s, b, b \
	VMULPS Y12, a, a \
	VMULPS Y13, b, b \
	VADDPS Y14, a, a \
	VADDPS Y15, b, b

	// each row needs a register for its scale: the first rows are stored before the last ones are begun
	VCVTDQ2PS Y0, Y0
	VCVTDQ2PS Y1, Y1
	VMOVUPS Y10, (DI)        // park two sums in the first row of y
	VBROADCASTSS (BX), Y10
	VMULPS Y10, Y0, Y0
	VMULPS Y10, Y1, Y1
	VMULPS Y12, Y0, Y0
	VMULPS Y13, Y1, Y1
	VADDPS Y14, Y0, Y0
	VADDPS Y15, Y1, Y1
	VMOVUPS (DI), Y10
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VBROADCASTSS 4(BX), Y0
	FINISH(Y2, Y3, Y0)
	VMOVUPS Y2, (DI)(R8*1)
	VMOVUPS Y3, 32(DI)(R8*1)
	VBROADCASTSS 8(BX), Y0
	FINISH(Y4, Y5, Y0)
	VMOVUPS Y4, (DI)(R8*2)
	VMOVUPS Y5, 32(DI)(R8*2)
	VBROADCASTSS 12(BX), Y0
	FINISH(Y6, Y7, Y0)
	VMOVUPS Y6, (R12)
	VMOVUPS Y7, 32(R12)
	VBROADCASTSS 16(BX), Y0
	FINISH(Y8, Y9, Y0)
	VMOVUPS Y8, (R12)(R8*1)
	VMOVUPS Y9, 32(R12)(R8*1)
	VBROADCASTSS 20(BX), Y0
	FINISH(Y10, Y11, Y0)
	VMOVUPS Y10, (R12)(R8*2)
	VMOVUPS Y11, 32(R12)(R8*2)
	VZEROUPPER
	RET

// func tile12(y *float32, yStride int, x *int16, k int, xs *float32, w *int16, scale, bias *float32)
// One register holds what a pair of values of a row has in a panel; the second panel lies right behind the first.
TEXT ·tile12(SB), NOSPLIT, $0-64
	MOVQ y+0(FP), DI
	MOVQ yStride+8(FP), R8
	MOVQ x+16(FP), SI
	MOVQ k+24(FP), CX
	MOVQ xs+32(FP), BX
	MOVQ w+40(FP), DX
	MOVQ scale+48(FP), R13
	MOVQ bias+56(FP), AX
	SHLQ $2, R8
	LEAQ (CX)(CX*1), R9      // bytes of a row of x
	MOVQ CX, R15
	SHLQ $5, R15             // bytes of a panel
	SHRQ $1, CX              // pairs
	LEAQ (R9)(R9*2), R12
	LEAQ (SI)(R12*1), R10    // fourth row of x
	LEAQ (R10)(R12*1), R11   // seventh
	ADDQ R11, R12            // tenth
	VPXORD Z0, Z0, Z0
	VPXORD Z1, Z1, Z1
	VPXORD Z2, Z2, Z2
	VPXORD Z3, Z3, Z3
	VPXORD Z4, Z4, Z4
	VPXORD Z5, Z5, Z5
	VPXORD Z6, Z6, Z6
	VPXORD Z7, Z7, Z7
	VPXORD Z8, Z8, Z8
	VPXORD Z9, Z9, Z9
	VPXORD Z10, Z10, Z10
	VPXORD Z11, Z11, Z11
	VPXORD Z12, Z12, Z12
	VPXORD Z13, Z13, Z13
	VPXORD Z14, Z14, Z14
	VPXORD Z15, Z15, Z15
	VPXORD Z16, Z16, Z16
	VPXORD Z17, Z17, Z17
	VPXORD Z18, Z18, Z18
	VPXORD Z19, Z19, Z19
	VPXORD Z20, Z20, Z20
	VPXORD Z21, Z21, Z21
	VPXORD Z22, Z22, Z22
	VPXORD Z23, Z23, Z23

// one row: a pair of its values, times both panels
#define PAIR(at, b, first, second) \
	VPBROADCASTD at, b \
	VPDPWSSD b, Z24, first \
	VPDPWSSD b, Z25, second

pair12:
	VMOVDQU32 (DX), Z24
	VMOVDQU32 (DX)(R15*1), Z25
	PAIR((SI), Z26, Z0, Z12)
	PAIR((SI)(R9*1), Z27, Z1, Z13)
	PAIR((SI)(R9*2), Z28, Z2, Z14)
	PAIR((R10), Z29, Z3, Z15)
	PAIR((R10)(R9*1), Z30, Z4, Z16)
	PAIR((R10)(R9*2), Z31, Z5, Z17)
	PAIR((R11), Z26, Z6, Z18)
	PAIR((R11)(R9*1), Z27, Z7, Z19)
	PAIR((R11)(R9*2), Z28, Z8, Z20)
	PAIR((R12), Z29, Z9, Z21)
	PAIR((R12)(R9*1), Z30, Z10, Z22)
	PAIR((R12)(R9*2), Z31, Z11, Z23)
	ADDQ $64, DX
	ADDQ $4, SI
	ADDQ $4, R10
	ADDQ $4, R11
	ADDQ $4, R12
	DECQ CX
	JNZ pair12
	VMOVUPS (R13), Z24
	VMOVUPS 64(R13), Z25
	VMOVUPS (AX), Z26
	VMOVUPS 64(AX), Z27

// one row: convert, times the scale of the row, times those of the columns, plus bias
#define STORE(first, second, at) \
	VBROADCASTSS at(BX), Z28 \
	VCVTDQ2PS first, first \
	VCVTDQ2PS second, second \
	VMULPS Z28, first, first \
	VMULPS Z28, second, second \
	VMULPS Z24, first, first \
	VMULPS Z25, second, second \
	VADDPS Z26, first, first \
	VADDPS Z27, second, second \
	VMOVUPS first, (DI) \
	VMOVUPS second, 64(DI) \
	ADDQ R8, DI

	STORE(Z0, Z12, 0)
	STORE(Z1, Z13, 4)
	STORE(Z2, Z14, 8)
	STORE(Z3, Z15, 12)
	STORE(Z4, Z16, 16)
	STORE(Z5, Z17, 20)
	STORE(Z6, Z18, 24)
	STORE(Z7, Z19, 28)
	STORE(Z8, Z20, 32)
	STORE(Z9, Z21, 36)
	STORE(Z10, Z22, 40)
	STORE(Z11, Z23, 44)
	VZEROUPPER
	RET

// func tile1(y *float32, x *int16, k int, xs *float32, w *int16, scale, bias *float32)
TEXT ·tile1(SB), NOSPLIT, $0-56
	MOVQ y+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ k+16(FP), CX
	MOVQ xs+24(FP), BX
	MOVQ w+32(FP), DX
	MOVQ scale+40(FP), R13
	MOVQ bias+48(FP), AX
	SHRQ $1, CX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
pair1:
	VPBROADCASTD (SI), Y14
	VPMADDWD (DX), Y14, Y15
	VPMADDWD 32(DX), Y14, Y14
	VPADDD Y15, Y0, Y0
	VPADDD Y14, Y1, Y1
	ADDQ $64, DX
	ADDQ $4, SI
	DECQ CX
	JNZ pair1
	VMOVUPS (R13), Y12
	VMOVUPS 32(R13), Y13
	VMOVUPS (AX), Y14
	VMOVUPS 32(AX), Y15
	VBROADCASTSS (BX), Y2
	FINISH(Y0, Y1, Y2)
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VZEROUPPER
	RET

// func maxAbs(x *float32, n int) float32
// n is a positive multiple of 8.
TEXT ·maxAbs(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VPCMPEQD Y1, Y1, Y1
	VPSRLD $1, Y1, Y1        // all bits but the sign
	VXORPS Y0, Y0, Y0
abs8:
	VANDPS (SI), Y1, Y2
	VMAXPS Y2, Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ abs8
	VEXTRACTF128 $1, Y0, X1
	VMAXPS X1, X0, X0
	VPERMILPS $0x0e, X0, X1
	VMAXPS X1, X0, X0
	VPERMILPS $0x01, X0, X1
	VMAXPS X1, X0, X0
	VMOVSS X0, ret+16(FP)
	VZEROUPPER
	RET

// func narrow(q *int16, x *float32, n int, by float32)
// q = x times by, rounded to the nearest integer; n is a positive multiple of 16.
TEXT ·narrow(SB), NOSPLIT, $0-28
	MOVQ q+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSS by+24(FP), Y3
narrow16:
	VMULPS (SI), Y3, Y0
	VMULPS 32(SI), Y3, Y1
	VCVTPS2DQ Y0, Y0
	VCVTPS2DQ Y1, Y1
	VPACKSSDW Y1, Y0, Y0
	VPERMQ $0xd8, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ $64, SI
	ADDQ $32, DI
	SUBQ $16, CX
	JNZ narrow16
	VZEROUPPER
	RET

// func rectifyLanes(z *float32, n int, leak float32)
// n is a positive multiple of 8, 0 < leak < 1: the greater of a value and leak times it.
TEXT ·rectifyLanes(SB), NOSPLIT, $0-20
	MOVQ z+0(FP), DI
	MOVQ n+8(FP), CX
	VBROADCASTSS leak+16(FP), Y2
rectify8:
	VMOVUPS (DI), Y0
	VMULPS Y0, Y2, Y1
	VMAXPS Y0, Y1, Y0
	VMOVUPS Y0, (DI)
	ADDQ $32, DI
	SUBQ $8, CX
	JNZ rectify8
	VZEROUPPER
	RET

// func widenLanes(x *float32, w *int8, n int, by float32)
// n is a positive multiple of 8.
TEXT ·widenLanes(SB), NOSPLIT, $0-28
	MOVQ x+0(FP), DI
	MOVQ w+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSS by+24(FP), Y0
widen8:
	VPMOVSXBD (SI), Y1
	VCVTDQ2PS Y1, Y1
	VMULPS Y0, Y1, Y1
	VMOVUPS Y1, (DI)
	ADDQ $8, SI
	ADDQ $32, DI
	SUBQ $8, CX
	JNZ widen8
	VZEROUPPER
	RET

// The logistic function of x, as in sigmoid.go. R8 points to the constants, sixteen lanes each.
#define SIGMOID(x, s, p, q) \
	VMULPS (R8), x, x \
	VMINPS 64(R8), x, x \
	VMAXPS 128(R8), x, x \
	VMULPS x, x, s \
	VMULPS 192(R8), s, p \
	VADDPS 256(R8), p, p \
	VMULPS s, p, p \
	VADDPS 320(R8), p, p \
	VMULPS s, p, p \
	VADDPS 384(R8), p, p \
	VMULPS s, p, p \
	VADDPS 448(R8), p, p \
	VMULPS s, p, p \
	VADDPS 512(R8), p, p \
	VMULPS s, p, p \
	VADDPS 576(R8), p, p \
	VMULPS x, p, p \
	VMULPS 640(R8), s, q \
	VADDPS 704(R8), q, q \
	VMULPS s, q, q \
	VADDPS 768(R8), q, q \
	VMULPS s, q, q \
	VADDPS 832(R8), q, q \
	VDIVPS q, p, p \
	VMULPS (R8), p, p \
	VADDPS (R8), p, x

// one step of as many lanes as a register has, bytes of them: a is the cell, which c and the gates f and r change
#define RECUR(bytes, a, f, r, c, s, p, q, u, v, w) \
	VMOVUPS (R10), a \
	VMOVUPS (DX), c \
	VMULPS (BX), a, f \
	VADDPS (DX)(R9*1), f, f \
	VMULPS (BX)(R9*1), a, r \
	VADDPS (DX)(R9*2), r, r \
	SIGMOID(f, s, p, q) \
	SIGMOID(r, u, v, w) \
	VSUBPS c, a, a \
	VMULPS f, a, a \
	VADDPS c, a, a \
	VMOVUPS a, (R10) \
	VMOVUPS (SI), s \
	VSUBPS s, a, a \
	VMULPS r, a, a \
	VADDPS s, a, a \
	VMOVUPS a, (DI) \
	ADDQ $bytes, DI \
	ADDQ $bytes, SI \
	ADDQ $bytes, DX \
	ADDQ $bytes, BX \
	ADDQ $bytes, R10

// func recur8(out, in, p, peep, cell *float32, h int, lanes *[14][16]float32)
// h is a positive multiple of 8.
TEXT ·recur8(SB), NOSPLIT, $0-56
	MOVQ out+0(FP), DI
	MOVQ in+8(FP), SI
	MOVQ p+16(FP), DX
	MOVQ peep+24(FP), BX
	MOVQ cell+32(FP), R10
	MOVQ h+40(FP), CX
	MOVQ lanes+48(FP), R8
	LEAQ (CX*4), R9          // bytes of h values
recur8loop:
	RECUR(32, Y0, Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9)
	SUBQ $8, CX
	JNZ recur8loop
	VZEROUPPER
	RET

// func recur16(out, in, p, peep, cell *float32, h int, lanes *[14][16]float32)
// h is a positive multiple of 16.
TEXT ·recur16(SB), NOSPLIT, $0-56
	MOVQ out+0(FP), DI
	MOVQ in+8(FP), SI
	MOVQ p+16(FP), DX
	MOVQ peep+24(FP), BX
	MOVQ cell+32(FP), R10
	MOVQ h+40(FP), CX
	MOVQ lanes+48(FP), R8
	LEAQ (CX*4), R9          // bytes of h values
recur16loop:
	RECUR(64, Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, Z9)
	SUBQ $16, CX
	JNZ recur16loop
	VZEROUPPER
	RET
